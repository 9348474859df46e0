/**
 * English words that hold sentences together and say little by themselves, as norms, contractions included. Nothing
 * is taken out of a count by it: it only sets terms aside in lists. Personal pronouns of the first and third person
 * plural are not in it, for who is "we" and who is "they" is part of how a side writes.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also although always am among an and another any are aren't around as at be
  because been before being below between both but by can can't cannot could couldn't did didn't do does doesn't
  doing don't done down during each either else even ever every few for from further get gets getting go goes going
  got had hadn't has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his how
  how's however i i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself just least less let let's like
  made make makes many may me might mine more most much must my myself nearly neither never no nor not now of off
  often on once one only onto or other others otherwise ought out over own per perhaps quite rather really same
  shan't she she'd she'll she's should shouldn't since so some still such than that that's the then there there's
  therefore these this those though through thus till to together too toward towards under unless until up upon
  very was wasn't well were weren't what what's whatever when when's where where's whether which while who who's
  whom whose why why's will with within without won't would wouldn't yet you you'd you'll you're you've your yours
  yourself yourselves`.split(/\s+/),
);
