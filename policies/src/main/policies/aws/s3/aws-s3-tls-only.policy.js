import { policyOf } from "../../lib/buckets.js";
import { isAboutTls } from "../../lib/conditions.js";
import { isEverybody } from "../../lib/principals.js";
import { statementsOf } from "../../lib/statements.js";

/** @type {import("monban").Policy<"aws_s3_bucket" | "aws_s3_bucket_policy">} */
export default {
  id: "aws-s3-tls-only",
  title: "S3 buckets refuse requests without TLS",
  severity: "medium",
  remediation:
    "Add a statement to the bucket policy that denies `s3:*` to everybody for the bucket and its objects where " +
    "`aws:SecureTransport` is `false`.",
  equivalents: { kics: ["aws/s3_bucket_policy_accepts_http_requests"] },
  frameworks: { cis_v3: ["2.1.1"], fsbp: ["S3.5"] },

  resources: ["aws_s3_bucket", "aws_s3_bucket_policy"],
  checkResource(resource, context) {
    const { all, graph, report } = context;
    const isBucket = graph.describe(resource).type === "aws_s3_bucket";
    const statements = isBucket ? policyOf(context, resource) : statementsOf(context, resource, "policy");
    const refuses = statements.some((statement) =>
      all(
        () => !statement.allows(),
        () => statement.principals().some(isEverybody),
        () => statement.actions().some((action) => EVERYTHING.includes(action)),
        () => statement.conditions().some((condition) => isAboutTls(context, condition, "false")),
      ),
    );
    if (refuses) return;
    const at = isBucket ? undefined : "policy";
    report(`The bucket${isBucket ? "" : " policy"} accepts requests without TLS.`, { at });
  },
};

const EVERYTHING = ["*", "s3:*"];
