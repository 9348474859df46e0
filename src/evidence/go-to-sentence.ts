/** Goes to the sentence that the address names once the reader stands in the page, so that it is shown as the target. */
export function goToSentence(): void {
  const { hash } = location;
  if (!/^#[\w-]*s\d+$/.test(hash)) return;
  requestAnimationFrame(() => {
    history.replaceState(history.state, "", `${location.pathname}${location.search}#`);
    location.replace(hash);
  });
}
