import { isModernListenerPolicy } from "../../lib/tls.js";

/** @type {import("monban").Policy<"aws_lb_listener" | "aws_alb_listener">} */
export default {
  id: "aws-alb-tls-policy",
  title: "Listeners of load balancers accept no version of TLS before 1.2",
  severity: "high",
  remediation: "Write `ssl_policy = \"ELBSecurityPolicy-TLS13-1-2-2021-06\"`.",
  equivalents: { checkov: ["CKV_AWS_103"], trivy: ["AWS-0047"] },
  frameworks: { fsbp: ["ELB.17"] },

  resources: ["aws_lb_listener", "aws_alb_listener"],
  checkResource(listener, { all, report }) {
    const old = all(
      () => ENCRYPTED.includes(listener.protocol),
      () => !isModernListenerPolicy(listener.ssl_policy),
    );
    if (!old) return;
    const policy = listener.ssl_policy ?? "the default policy";
    report(`The listener accepts versions of TLS before 1.2: it has ${policy}.`, { at: "ssl_policy" });
  },
};

const ENCRYPTED = ["HTTPS", "TLS"];
