import { isVersioned, switchesVersioningOn } from "../../lib/buckets.js";

/** @type {import("monban").Policy<"aws_s3_bucket" | "aws_s3_bucket_versioning">} */
export default {
  id: "aws-s3-versioning",
  title: "S3 buckets keep the versions of their objects",
  severity: "medium",
  remediation: "Add an `aws_s3_bucket_versioning` for the bucket with `status = \"Enabled\"`.",
  equivalents: {
    checkov: ["CKV_AWS_21"],
    kics: ["aws/s3_bucket_without_versioning"],
    terrascan: ["AC_AWS_0214"],
    trivy: ["AWS-0090"],
  },

  resources: ["aws_s3_bucket", "aws_s3_bucket_versioning"],
  checkResource(resource, context) {
    if (context.graph.describe(resource).type === "aws_s3_bucket_versioning") {
      if (switchesVersioningOn(resource)) return;
      context.report("The versioning is not enabled.", { at: "versioning_configuration.0.status" });
    } else if (!isVersioned(context, resource)) {
      context.report("The bucket does not keep versions.");
    }
  },
};
