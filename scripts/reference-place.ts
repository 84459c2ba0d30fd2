/** The place that facts of the code are tested on, measured in and shown with. */
export const referencePlace = "it-admin-absent";
