// Containers, which task and job definitions describe in JSON.

import { parse, several } from "./json.js";

/**
 * @typedef {object} Container
 * @property {string} name
 * @property {string | undefined} image
 * @property {{ name: string, value: string }[]} environment
 * @property {(string | number)[]} at where a report points
 */

/**
 * The containers of an `aws_ecs_task_definition`.
 *
 * @param {import("monban").Context} context
 * @param {Record<string, any>} task
 * @returns {import("monban").OpenList<Container>}
 */
export function containersOf({ list }, task) {
  return list([() => task.container_definitions]).flatMap((text) =>
    several(parse(text())).map((settings, index) => container(settings, ["container_definitions", index])),
  );
}

/** The container of an `aws_batch_job_definition`; none when it has several, or runs on Kubernetes. */
export function containersOfJob({ list }, job) {
  return list([() => job.container_properties]).flatMap((text) =>
    several(parse(text())).map((settings) => container(settings, ["container_properties"])),
  );
}

function container(settings, at) {
  const environment = several(settings?.environment).filter((variable) => typeof variable?.value === "string");
  return {
    name: String(settings?.name ?? "main"),
    image: settings?.image,
    environment: [...environment].map(({ name, value }) => ({ name: String(name), value })),
    at,
  };
}
