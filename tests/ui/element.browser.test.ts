import { describe, expect, it } from "vitest";
import { element, plain, setText } from "#ui/element";
import "#ui/theme.css";

describe("a text", () => {
  it("breaks where it is marked and carries readings as ruby", () => {
    const node = element("p", {}, "{番場|ばんば}さんは\u200b休暇です。");

    expect(node.innerHTML).toBe(
      '<ruby>番場<rp>（</rp><rt aria-hidden="true">ばんば</rt><rp>）</rp></ruby>さんは<wbr>休暇です。',
    );
  });

  it("breaks within no Wi-Fi, no name that is called Mr or Ms, and no hour", () => {
    const node = element("p", {}, "Wi-Fiも切り、Ms Ono's Wi-Fi, 4 pm");

    expect([...node.querySelectorAll(".whole")].map(({ textContent }) => textContent)).toEqual([
      "Wi-Fi",
      "Ms Ono",
      "Wi-Fi",
      "4 pm",
    ]);
    expect(node.textContent).toBe("Wi-Fiも切り、Ms Ono's Wi-Fi, 4 pm");
    document.body.append(node);
    for (const each of node.querySelectorAll(".whole"))
      expect(getComputedStyle(each).whiteSpace).toBe("nowrap");
    node.remove();
  });

  it("is never taken for HTML", () => {
    const node = element("p");
    setText(node, "<img src=x onerror=alert(1)>");

    expect(node.children).toHaveLength(0);
    expect(node.textContent).toBe("<img src=x onerror=alert(1)>");
  });

  it("is plain in attributes", () => {
    const node = element("button", { "aria-label": "{番場|ばんば}\u200bさん" });

    expect(node.ariaLabel).toBe("番場さん");
    expect(plain("{一|いち}{二|に}\u200b三")).toBe("一二三");
  });
});

describe("an element", () => {
  it("leaves out what is undefined or false, and says true and false to assistive technology", () => {
    const node = element("button", { disabled: false, title: undefined, "aria-pressed": false });

    expect(node.outerHTML).toBe('<button aria-pressed="false"></button>');
  });

  it("takes styles without an attribute in the markup it is made of", () => {
    const node = element("div", { style: { "--x": "3px", left: "5px" } });

    expect(node.style.getPropertyValue("--x")).toBe("3px");
    expect(node.style.left).toBe("5px");
  });
});
