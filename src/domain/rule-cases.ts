/** Texts and spans marked by hand, and how many of them the voice rules miss or misread. */
export interface RuleCases {
  readonly texts: number;
  readonly textsWrong: number;
  readonly spans: number;
  readonly spansMissed: number;
}
