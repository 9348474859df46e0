import { describe, expect, it } from "vitest";
import { readDateline } from "../../../loaders/segment/dateline.ts";

describe("readDateline(text, names) reads the day", () => {
  it.each([
    ["Posted September 01, 2016", "2016-09-01"],
    ["12 June 2019", "2019-06-12"],
    ["By A. Writer, 3 May 2020", "2020-05-03"],
    ["By our political correspondent, 3 May 2020", "2020-05-03"],
    ["By Ida Brand and Joe de Vries | 3 May 2020 | 10:45 am", "2020-05-03"],
    ["Thursday, 1st of October 2015", "2015-10-01"],
    ["Sept. 2nd, 2016", "2016-09-02"],
    ["2018-02-28", "2018-02-28"],
    ["2018-02-28T09:30:00Z", "2018-02-28"],
    ["25/12/2017", "2017-12-25"],
    ["12/25/2017", "2017-12-25"],
    ["07.07.2017", "2017-07-07"],
    ["Published on March 3, 2018 at 9:15 by idab in Notes", "2018-03-03"],
    ["Updated 9 May 2020, posted 3 May 2020", "2020-05-03"],
    ["29 February 2016", "2016-02-29"],
    ["*Posted by Ida Brand on 3 May 2020*", "2020-05-03"],
    ["For immediate release: Sunday, 3 May 2020", "2020-05-03"],
    ["Embargoed until 00.01, 3 May 2020", "2020-05-03"],
    ["Posted in Clocks on May 3, 2020 | Comments (12)", "2020-05-03"],
  ])("%s", (text, published) => {
    expect(readDateline(text, false)).toMatchObject({ published, unread: null });
  });

  it.each([
    "03/04/2017",
    "3 May",
    "May 2016",
    "31 April 2016",
    "29 February 2015",
    "1 Sep 16",
    "01/09/16",
    "Updated 3 May 2020",
    "By Ida Brand",
    "By Ida B., Staff Writer",
    "By Ida Brand, Political Editor",
    "Words: Ida Brand",
    "Author: Ida Brand",
  ])("leaves the day of %s open", (text) => {
    expect(readDateline(text, false)).toMatchObject({ published: null });
  });

  it.each([
    "May",
    "May we talk about clocks",
    "In May 2016 the museum closed.",
    "By the river",
    "By the river, a mill",
    "By Ida Brand, who says that she has never once seen a clock",
    "By Tuesday it was over.",
    "2016",
    "Brexit, 31 January 2020",
    "For immediate release",
    "In Clocks",
    "Words: a clock is one of them",
    "The clocks of 3 May 2016",
    "",
  ])("takes %j for no date line", (text) => {
    expect(readDateline(text, false)).toBeNull();
  });

  it("lets a name or place stand beside a full date where the caller allows it", () => {
    expect(readDateline("Port Ellen, 3 May 2020", true)).toMatchObject({ published: "2020-05-03" });
    expect(readDateline("Port Ellen, May 2020", true)).toBeNull();
    expect(readDateline("May 3, 2020 Ida Brand Leave a comment", true)).toMatchObject({
      published: "2020-05-03",
    });
  });
});

it.each([
  ["Posted 30 February 2024", "30 February 2024"],
  ["Posted on February 30th, 2024 by Ada Holt", "February 30th, 2024"],
  ["2024-13-45", "2024-13-45"],
  ["31/04/2024", "31/04/2024"],
  ["Posted 9/8/2016", "9/8/2016"],
  ["Posted 3 May", "3 May"],
  ["9th of April", "9th of April"],
  ["9.4.24", "9.4.24"],
  ["April 2024", null],
  ["Posted 3 May 2024, updated 30 February 2025", null],
])("readDateline(%j) keeps of a date that is no one day %j", (text, unread) => {
  expect(readDateline(text, false)?.unread).toBe(unread);
});

it.each([
  ["By Ida Brand", "Ida Brand"],
  ["By Ida Brand, clock maker", "Ida Brand"],
  ["By Ida Brand and Joe de Vries | 3 May 2020 | 10:45 am", "Ida Brand and Joe de Vries"],
  ["Posted on 3 May 2020 by Ida Brand", "Ida Brand"],
  ["By Ida Brand, May 3, 2020", "Ida Brand"],
  ["By Ida Brand, Political Editor", "Ida Brand"],
  ["Words: Ida Brand", "Ida Brand"],
  ["By our political correspondent, 3 May 2020", null],
  ["By Staff Writer", null],
  ["3 May 2020", null],
])("readDateline(%j) names as the writer %j", (text, author) => {
  expect(readDateline(text, false)?.author).toBe(author);
});
