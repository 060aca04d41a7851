import { describe, expect, it } from "vitest";
import { email, phone, postalCode } from "../src/bok27/form/logic/forgiving";

describe("what is typed in a hurry", () => {
  it("is a postal code with or without its hyphen", () => {
    expect(["34100", "34 100", " 34-100 ", "34 - 100"].map(postalCode)).toEqual(Array(4).fill("34-100"));
    expect(["3410", "341000", "CZ 34100", ""].map(postalCode)).toEqual(["3410", "341000", "CZ 34100", ""]);
  });

  it("is a telephone number with whatever parts its digits", () => {
    expect(phone(" 600  200\u00a0300 ")).toBe("600 200 300");
    expect(phone("600 – 200 – 300")).toBe("600-200-300");
  });

  it("is an e-mail address without blanks", () => {
    expect(email(" jan@example.com ")).toBe("jan@example.com");
  });
});
