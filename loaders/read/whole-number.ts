/** Reads the number that an option of a command gives. Throws where it is none, or below one. */
export const wholeNumber =
  (option: string) =>
  (text: string): number => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1)
      throw new Error(`${option}: no whole number above 0: ${JSON.stringify(text)}`);
    return number;
  };
