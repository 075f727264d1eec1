// Where container images come from.

const ECR = /^(?:\d{12}\.dkr[.-]ecr(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|on\.aws)|public\.ecr\.aws)$/;
const DOCKER_HUB = "docker.io";

/** The registry of an image: what stands before the first slash, if it looks like a host. */
export function registryOf(image) {
  const [host, ...path] = image.split("/");
  return path.length > 0 && /[.:]|^localhost$/.test(host) ? host : DOCKER_HUB;
}

/** Whether a registry is one of ECR. */
export function isEcr(registry) {
  return ECR.test(registry);
}
