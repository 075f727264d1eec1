import { isPublicAcl, publicGrants } from "../../lib/acls.js";
import { partsOf } from "../../lib/buckets.js";

/** @type {import("monban").Policy<"aws_s3_bucket" | "aws_s3_bucket_acl">} */
export default {
  id: "aws-s3-no-public-acl",
  title: "No access control list opens an S3 bucket to everybody",
  severity: "critical",
  remediation:
    "Remove the list and disable access control lists: `aws_s3_bucket_ownership_controls` with " +
    "`object_ownership = \"BucketOwnerEnforced\"`. Give access with a bucket policy instead.",
  equivalents: {
    checkov: ["CKV2_AWS_43", "CKV_AWS_20", "CKV_AWS_375", "CKV_AWS_57"],
    kics: [
      "aws/s3_bucket_acl_allows_read_or_write_to_all_users",
      "aws/s3_bucket_acl_allows_read_to_any_authenticated_user",
    ],
    terrascan: ["AC_AWS_0210", "AC_AWS_0211", "AC_AWS_0212", "AC_AWS_0213", "AC_AWS_0215"],
    trivy: ["AWS-0092"],
  },
  frameworks: { fsbp: ["S3.2", "S3.3"] },

  resources: ["aws_s3_bucket", "aws_s3_bucket_acl"],
  checkResource(resource, context) {
    const { any, graph, report } = context;
    const isPublic = (part) =>
      any(
        () => isPublicAcl(part.acl),
        () => publicGrants(context, part).some(() => true),
      );
    if (isPublic(resource)) {
      report("The access control list lets in everybody.", { at: isPublicAcl(resource.acl) ? "acl" : undefined });
    } else if (graph.describe(resource).type === "aws_s3_bucket") {
      const part = partsOf(context, resource, "aws_s3_bucket_acl").find(isPublic);
      if (part) report("The bucket's access control list lets in everybody.", { related: [part] });
    }
  },
};
