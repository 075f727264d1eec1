// What keeps data, or the proof of what happened, from being lost.

/**
 * @typedef {object} Protection
 * @property {string} what a noun for messages
 * @property {string} name the attribute or block
 * @property {(value: any) => unknown} isOn for the value of that attribute
 */

/** @type {Protection[]} */
const PROTECTIONS = [
  { what: "deletion protection", name: "deletion_protection", isOn: isTrue },
  { what: "deletion protection", name: "deletion_protection_enabled", isOn: isTrue },
  { what: "deletion protection", name: "enable_deletion_protection", isOn: isTrue },
  { what: "termination protection", name: "disable_api_termination", isOn: isTrue },
  { what: "the final snapshot", name: "skip_final_snapshot", isOn: (value) => value === false },
  { what: "backups", name: "backup_retention_period", isOn: isPositive },
  { what: "snapshots", name: "snapshot_retention_limit", isOn: isPositive },
  { what: "point-in-time recovery", name: "point_in_time_recovery", isOn: hasEnabled },
  { what: "versioning", name: "versioning", isOn: hasEnabled },
  { what: "versioning", name: "versioning_configuration", isOn: hasEnabled },
  { what: "logging", name: "enable_logging", isOn: isTrue },
];

function isTrue(value) {
  return value === true;
}

function hasEnabled(blocks) {
  return blocks.some((block) => ("status" in block ? block.status === "Enabled" : block.enabled));
}

function isPositive(value) {
  return value > 0;
}

/**
 * The protections that are on before a change and off after it.
 *
 * @param {import("monban").Context} context
 * @param {Record<string, any>} before
 * @param {Record<string, any>} after
 */
export function lostProtections({ all, list }, before, after) {
  const has = (resource, { name, isOn }) => name in resource && resource[name] !== null && isOn(resource[name]);
  return list(PROTECTIONS).filter((protection) =>
    all(
      () => has(before, protection),
      () => !has(after, protection),
    ),
  );
}
