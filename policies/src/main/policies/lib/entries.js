// Through what the Internet comes in.

/** Whether everybody can reach a load balancer that speaks HTTP: an application load balancer. */
export function isPublicApplicationLoadBalancer({ all }, lb) {
  return all(
    () => !lb.internal,
    () => (lb.load_balancer_type ?? "application") === "application",
  );
}

/** Whether everybody can reach a stage of a REST API: its API is not private. */
export function isPublicStage({ graph, list }, stage) {
  const apis = graph.references(stage, { via: "rest_api_id" });
  const isPrivate = ({ types }) => list(types ?? []).includes("PRIVATE");
  return !apis.some((api) => list(api.endpoint_configuration).some(isPrivate));
}
