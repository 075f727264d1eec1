// Until when AWS supports the versions of engines in the standard way: afterwards it costs extra, then AWS upgrades.
//
// The days are facts from the release calendars in the user guides of Amazon EKS, Amazon RDS and Amazon Aurora. What is
// older than the oldest version of an engine here ended before it; of what is newer nobody has said the end yet.

import { compareVersions, isOfSeries } from "./versions.js";

/** The day on which the calendars were read last. */
export const AS_OF = "2026-11-25";

const AURORA_MYSQL = [
  { version: "5.7", ends: "2024-10-31" },
  { version: "8.0", ends: "2028-04-30" },
];
const POSTGRESQL = [
  { version: "11", ends: "2024-02-29" },
  { version: "12", ends: "2025-02-28" },
  { version: "13", ends: "2026-02-28" },
  { version: "14", ends: "2027-02-28" },
  { version: "15", ends: "2028-02-29" },
  { version: "16", ends: "2029-02-28" },
  { version: "17", ends: "2030-02-28" },
];

/** By engine, the oldest version first. */
const STANDARD_SUPPORT = {
  aurora: AURORA_MYSQL,
  "aurora-mysql": AURORA_MYSQL,
  "aurora-postgresql": POSTGRESQL,
  eks: [
    { version: "1.28", ends: "2024-11-26" },
    { version: "1.29", ends: "2025-03-23" },
    { version: "1.30", ends: "2025-07-23" },
    { version: "1.31", ends: "2025-11-26" },
    { version: "1.32", ends: "2026-03-23" },
    { version: "1.33", ends: "2026-07-29" },
    { version: "1.34", ends: "2026-12-02" },
    { version: "1.35", ends: "2027-03-27" },
  ],
  mariadb: [
    { version: "10.6", ends: "2026-08-31" },
    { version: "10.11", ends: "2028-02-29" },
    { version: "11.4", ends: "2029-05-31" },
    { version: "11.8", ends: "2030-06-30" },
  ],
  mysql: [
    { version: "5.7", ends: "2024-02-29" },
    { version: "8.0", ends: "2026-07-31" },
  ],
  postgres: POSTGRESQL,
};

/**
 * Whether the standard support of a version has ended on a day; false for engines that are not in the calendars.
 *
 * @param {string} engine `eks`, or as `aws_db_instance` calls it
 * @param {string} version
 * @param {string} day `2026-11-25`
 */
export function isPastSupport(engine, version, day) {
  const calendar = STANDARD_SUPPORT[engine] ?? [];
  const [oldest] = calendar;
  const series =
    calendar.find((entry) => isOfSeries(version, entry.version)) ??
    (oldest && compareVersions(version, oldest.version) < 0 ? oldest : undefined);
  return series !== undefined && series.ends < day;
}
