/** Posts that are counted though something speaks against it, with words for one of them and for several. */
export interface DoubtfulPosts {
  readonly posts: readonly string[];
  readonly one: string;
  readonly many: string;
}
