import { containersOf, containersOfJob } from "../../lib/containers.js";
import { isEcr, registryOf } from "../../lib/images.js";

/** @type {import("monban").Policy<"aws_ecs_task_definition" | "aws_batch_job_definition" | "aws_codebuild_project">} */
export default {
  id: "aws-images-from-ecr",
  title: "Container images come from ECR",
  severity: "medium",
  remediation:
    "Copy the image into a repository of ECR, or let ECR fetch it: a pull-through cache rule makes " +
    "`ACCOUNT.dkr.ecr.REGION.amazonaws.com/docker-hub/…` of it.",
  parameters: {
    registries: {
      type: "string[]",
      default: [],
      description: "Further registries that images may come from, by host.",
    },
  },

  resources: ["aws_ecs_task_definition", "aws_batch_job_definition", "aws_codebuild_project"],
  checkResource(resource, context) {
    const isForeign = ({ image }) => {
      const registry = registryOf(image);
      return !isEcr(registry) && !context.list(context.parameters.registries).includes(registry);
    };
    for (const { image, at } of imagesOf(context, resource).filter(isForeign)) {
      context.report(`The image ${image} does not come from ECR.`, { at });
    }
  },
};

function imagesOf(context, resource) {
  const { graph, list } = context;
  switch (graph.describe(resource).type) {
    case "aws_ecs_task_definition":
      return fromContainers(containersOf(context, resource));
    case "aws_batch_job_definition":
      return fromContainers(containersOfJob(context, resource));
    default:
      // AWS makes those whose name begins with aws/.
      return list(resource.environment)
        .filter(({ image }) => !image.startsWith("aws/"))
        .map((environment) => ({ image: environment.image, at: environment }));
  }
}

function fromContainers(containers) {
  return containers
    .filter(({ image }) => typeof image === "string")
    .map(({ image, at }) => ({ image, at: [...at, "image"] }));
}
