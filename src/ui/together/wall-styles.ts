// What dresses the big screen, and its small picture in the notes.
import "./wall.css";
import "./wall-answers.css";
import "./wall-captain.css";
import "./wall-board.css";
import "./wall-plan.css";
import "./wall-scenes.css";
