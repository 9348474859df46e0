import { type ReadDate, readDate } from "../segment/dates.ts";
import type { DateOrder } from "./date-order.ts";

/** Whether a text is a real day written YYYY-MM-DD. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}

/**
 * The day of a date as files and spreadsheets write it (ISO with or without a time, "Wed, 14 Sep 2016 10:00:00 +0100", "14 September 2016",
 * "September 14, 2016", "14/09/2016"), in the time zone that it is written in; of seconds or milliseconds since 1970, as programs count them, the
 * day in UTC. What cannot be read for sure, such as 9/8/2016, is given back as it is, to be reported with {@link dayRemedy}, unless `order` tells
 * how the column that it stands in writes its dates.
 */
export function dayOf(value: string, order: DateOrder | null = null): string {
  const { iso = null, either } = readDay(value) ?? {};
  return iso ?? (order === null ? null : either?.[order.first]) ?? stampDay(value) ?? value;
}

/** What to write in the place of a text that `dayOf` reads no day of; names both days where it may be either, and says where the year is not whole. */
export function dayRemedy(value: string): string {
  const { either, inYear } = readDay(value) ?? {};
  if (either !== undefined) return `it may be ${either.join(" or ")}; write the one that it is`;
  const sheet = sheetDay(value);
  if (sheet !== null) return `a spreadsheet may mean ${sheet}; give the column the form of a date there`;
  const lack = inYear === undefined ? "" : "it does not name the whole year; ";
  return `${lack}write YYYY-MM-DD, such as 2016-09-01`;
}

/** The first and the last day of a time, both within it. */
export type DaySpan = readonly [first: string, last: string];

/** The one day within `span` that a text may be which names several days, or none whole; null where none or more than one lies there. */
export function dayWithin(value: string, [first, last]: DaySpan): string | null {
  const { either, inYear } = readDay(value) ?? {};
  const years = inYear === undefined ? [] : yearsOf([first, last]);
  const may = either ?? years.flatMap((year) => inYear?.(year) ?? []);
  const within = may.filter((day) => day >= first && day <= last);
  return within.length === 1 ? (within[0] ?? null) : null;
}

function yearsOf([first, last]: DaySpan): readonly number[] {
  const from = Number(first.slice(0, 4));
  return Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, i) => from + i);
}

/** The dates in a text that are written with day, month and year: as a day, or as they are written where that is no one day of the calendar. */
export function fullDates(text: string): readonly string[] {
  const parts = partsOf(text);
  const found: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const date = readDate(parts, i);
    if (date === null) continue;
    if (date.iso !== null) found.push(date.iso);
    else if (date.either || date.impossible) found.push(parts.slice(i, i + date.length).join(" "));
    i += date.length - 1;
  }
  return found;
}

/** A word and a comma, or a day of the week, before a date. */
const weekday = /^(?:\p{L}+,|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?)\s*/iu;

/** A day without marks between its parts, with or without the time of day after it. */
const unparted = /^((?:19|20)\d\d)(\d\d)(\d\d)(?=T|\d{6}$|$)\d*/;

/** "Jul 3 10:00:00 +0000 2024": the year after the time of day. */
const yearLast = /^(\p{L}{3}\s+\d{1,2})\s+\d\d:\d\d(?::\d\d)?(?:\s+(?:[+-]\d{4}|[A-Z]{2,5}))?\s+(\d{4})$/u;

const readDay = (value: string): ReadDate | null =>
  readDate(partsOf(value.replace(weekday, "").replace(unparted, "$1-$2-$3").replace(yearLast, "$1, $2")), 0);

const partsOf = (text: string): readonly string[] =>
  text.match(/\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d+|\p{L}+|,/gu) ?? [];

const msPerDay = 86_400_000;
const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The day of seconds or milliseconds since 1970, from 2001 to 2033; null where a text is no such number. */
function stampDay(value: string): string | null {
  const [, seconds] = /^(1\d{9})(?:\d{3}|\.\d+)?$/.exec(value) ?? [];
  return seconds === undefined ? null : isoOf(Number(seconds) * 1000);
}

/** The day that a number of days means to a spreadsheet that counts from 1900, from 1954 to 2064. Not read as sure: another counts from 1904. */
function sheetDay(value: string): string | null {
  const [, days] = /^([2-5]\d{4})(?:[.,]\d+)?$/.exec(value) ?? [];
  return days === undefined ? null : isoOf(Date.UTC(1899, 11, 30) + Number(days) * msPerDay);
}
