import { isModernMinimumVersion } from "../../lib/tls.js";

/** @type {import("monban").Policy<"aws_cloudfront_distribution">} */
export default {
  id: "aws-cloudfront-tls-min",
  title: "CloudFront distributions accept no version of TLS before 1.2",
  severity: "high",
  remediation:
    "Give the distribution a certificate of its own, `ssl_support_method = \"sni-only\"` and " +
    "`minimum_protocol_version = \"TLSv1.2_2021\"`: with the certificate of CloudFront the version cannot be chosen.",
  equivalents: {
    checkov: ["CKV_AWS_174"],
    kics: ["aws/cloudfront_without_minimum_protocol_tls_1.2", "aws/secure_ciphers_disabled"],
    terrascan: ["AC_AWS_0023"],
    trivy: ["AWS-0013"],
  },
  frameworks: { fsbp: ["CloudFront.15"] },

  resources: ["aws_cloudfront_distribution"],
  checkResource(distribution, { all, list, report }) {
    const modern = list(distribution.viewer_certificate).some((certificate) =>
      all(
        () => !certificate.cloudfront_default_certificate,
        () => isModernMinimumVersion(certificate.minimum_protocol_version),
      ),
    );
    const at = "viewer_certificate.0.minimum_protocol_version";
    if (!modern) report("The distribution accepts versions of TLS before 1.2.", { at });
  },
};
