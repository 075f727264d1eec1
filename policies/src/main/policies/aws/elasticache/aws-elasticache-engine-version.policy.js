import { compareVersions } from "../../lib/versions.js";

/** @type {import("monban").Policy<"aws_elasticache_cluster" | "aws_elasticache_replication_group">} */
export default {
  id: "aws-elasticache-engine-version",
  title: "Caches of Redis and Valkey have a recent version",
  severity: "medium",
  remediation: "Raise `engine_version`; Valkey takes over what Redis holds.",
  equivalents: { kics: ["aws/redis_not_compliant"], terrascan: ["AC_AWS_0102"] },
  parameters: {
    minimum: {
      type: "string",
      default: "6.2",
      description: "The least version.",
    },
  },

  resources: ["aws_elasticache_cluster", "aws_elasticache_replication_group"],
  checkResource(cache, { all, parameters, report }) {
    const { minimum } = parameters;
    const old = all(
      () => cache.engine !== "memcached",
      // Without a version AWS takes the latest.
      () => cache.engine_version,
      () => compareVersions(cache.engine_version, minimum) < 0,
    );
    if (old) report(`Version ${cache.engine_version} is older than ${minimum}.`, { at: "engine_version" });
  },
};
