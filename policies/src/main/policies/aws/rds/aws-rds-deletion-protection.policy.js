/** @type {import("monban").Policy<"aws_db_instance" | "aws_rds_cluster">} */
export default {
  id: "aws-rds-deletion-protection",
  title: "Databases have deletion protection",
  severity: "high",
  remediation: "Write `deletion_protection = true`; for an Aurora cluster on the cluster, not on its instances.",
  equivalents: { checkov: ["CKV_AWS_139", "CKV_AWS_293"], trivy: ["AWS-0177", "AWS-0343"] },
  frameworks: { fsbp: ["RDS.7", "RDS.8"] },

  resources: ["aws_db_instance", "aws_rds_cluster"],
  checkResource(database, { graph, report }) {
    if (database.deletion_protection || isReplica(database, graph)) return;
    report("The database can be deleted by a single request.", { at: "deletion_protection" });
  },
};

const SOURCES = ["replicate_source_db", "replication_source_identifier"];

/** A copy that can be made again from its source. */
function isReplica(database, graph) {
  return SOURCES.some((source) => graph.references(database, { via: source }).some(() => true) || database[source]);
}
