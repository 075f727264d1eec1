// The disks that a resource makes, whatever it calls them.

/**
 * @typedef {object} Disk
 * @property {string} what a noun for messages, as the beginning of a sentence
 * @property {() => boolean} isEncrypted
 * @property {() => boolean} isCopy whether it is made from a snapshot, and encrypted as that is
 * @property {object | string} at where a report points
 */

/**
 * The disks of an EBS volume, an instance, or what instances are launched from.
 *
 * @param {import("monban").Context} context
 * @param {Record<string, any>} resource
 * @returns {import("monban").OpenList<Disk>}
 */
export function disksOf({ graph, list }, resource) {
  switch (graph.describe(resource).type) {
    case "aws_ebs_volume":
      return list([disk("The volume", resource, "encrypted")]);
    case "aws_launch_template":
      return list(resource.block_device_mappings ?? [])
        .flatMap(({ ebs }) => ebs)
        .map((ebs) => disk("The disk", ebs, ebs));
    default:
      return list(resource.root_block_device ?? [])
        .map((block) => disk("The root disk", block, block))
        .concat(list(resource.ebs_block_device ?? []).map((block) => disk("The disk", block, block)));
  }
}

function disk(what, settings, at) {
  return {
    what,
    // A launch template takes it as a text.
    isEncrypted: () => String(settings.encrypted) === "true",
    isCopy: () => "snapshot_id" in settings && Boolean(settings.snapshot_id),
    at,
  };
}
