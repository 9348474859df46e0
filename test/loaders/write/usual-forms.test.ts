import { expect, test } from "vitest";
import { usualForms } from "../../../loaders/write/words/usual-forms.ts";
import { normalise } from "../../../src/domain/normalise.ts";

/** Forms with how often each stands behind the first word of a sentence. */
function written(inside: Readonly<Record<string, number>>) {
  const forms = Object.keys(inside).map((form) => ({ form, norm: normalise(form, true), is_word: true }));
  return usualForms(
    forms.map((form) => ({ ...form, lemma: form.norm })),
    Int32Array.from(Object.values(inside)),
  );
}

test("usualForms(forms, inside) writes each word as it stands most often inside sentences", () => {
  const ofPosts = written({ The: 1, the: 9, LABOUR: 1, labour: 2, Labour: 3, I: 4, MP: 2 });
  expect(ofPosts("the labour mp")).toBe("the Labour MP");
});

test("usualForms(forms, inside) takes the fewest capitals of forms that stand as often, in any order", () => {
  expect(written({ NATO: 1, Nato: 1 })("nato")).toBe("Nato");
  expect(written({ Nato: 1, NATO: 1 })("nato")).toBe("Nato");
  expect(written({ Why: 0, why: 0 })("why")).toBe("why");
});

test("usualForms(forms, inside) straightens apostrophes as norms do", () => {
  expect(written({ "Corbyn’s": 1 })("corbyn's")).toBe("Corbyn's");
});

test("usualForms(forms, inside) leaves marks aside, and a word that no form has as it is", () => {
  const ofMark = usualForms([{ form: "S", norm: "s", lemma: "s", is_word: false }], Int32Array.of(1));
  expect(ofMark("s")).toBe("s");
});
