import { isSet } from "../../lib/references.js";

/** @type {import("monban").Policy<"aws_db_instance" | "aws_rds_cluster">} */
export default {
  id: "aws-rds-encryption",
  title: "The storage of databases is encrypted",
  severity: "high",
  remediation:
    "Write `storage_encrypted = true`. A database that is there already has to be restored from an encrypted copy of " +
    "its snapshot.",
  equivalents: {
    checkov: ["CKV_AWS_16", "CKV_AWS_96"],
    kics: [
      "aws/aurora_with_disabled_at_rest_encryption",
      "aws/db_instance_storage_not_encrypted",
      "aws/rds_storage_not_encrypted",
    ],
    terrascan: ["AC_AWS_0058", "AC_AWS_0186"],
    trivy: ["AWS-0079", "AWS-0080"],
  },
  frameworks: { cis_v3: ["2.3.1"], fsbp: ["RDS.27", "RDS.3"] },

  resources: ["aws_db_instance", "aws_rds_cluster"],
  checkResource(database, context) {
    const { any, list, report } = context;
    const encrypted = any(
      () => database.storage_encrypted,
      // Aurora Serverless of the first version encrypts always.
      () => database.engine_mode === "serverless",
      // What is made from another database is encrypted as that one is.
      () => list(ORIGINS).some((name) => isSet(context, database, name)),
      () => list(database.restore_to_point_in_time ?? []).some(() => true),
    );
    if (!encrypted) report("The storage is not encrypted.", { at: "storage_encrypted" });
  },
};

const ORIGINS = ["replicate_source_db", "replication_source_identifier", "snapshot_identifier"];
