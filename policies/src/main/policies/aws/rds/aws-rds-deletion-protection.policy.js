import { isSet } from "../../lib/references.js";

/** @type {import("monban").Policy<"aws_db_instance" | "aws_rds_cluster">} */
export default {
  id: "aws-rds-deletion-protection",
  title: "Databases have deletion protection",
  severity: "high",
  remediation: "Write `deletion_protection = true`; for an Aurora cluster on the cluster, not on its instances.",
  equivalents: { checkov: ["CKV_AWS_139", "CKV_AWS_293"], trivy: ["AWS-0177", "AWS-0343"] },
  frameworks: { fsbp: ["RDS.7", "RDS.8"] },

  resources: ["aws_db_instance", "aws_rds_cluster"],
  checkResource(database, context) {
    const safe = context.any(
      () => database.deletion_protection,
      // A replica can be made again from its source.
      () => isSet(context, database, "replicate_source_db"),
      () => isSet(context, database, "replication_source_identifier"),
    );
    if (!safe) context.report("The database can be deleted by a single request.", { at: "deletion_protection" });
  },
};
