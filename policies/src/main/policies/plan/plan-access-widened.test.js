const rule = (port, ...cidrs) => ({ from_port: port, to_port: port, protocol: "tcp", cidr_blocks: cidrs });
const document = (...statements) => JSON.stringify({ Statement: statements });
const readers = { Effect: "Allow", Action: "s3:GetObject", Principal: "*", Resource: "arn:aws:s3:::data-of-ours/*" };

/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "what was open stays open": {
      plan: [
        {
          address: "aws_security_group.web",
          actions: ["update"],
          before: { ingress: [rule(443, "0.0.0.0/0")], name: "web" },
          after: { ingress: [rule(443, "0.0.0.0/0"), rule(22, "10.0.0.0/8")], name: "web" },
        },
      ],
    },
    "what is public goes": {
      plan: [
        {
          address: "aws_s3_bucket_policy.data",
          actions: ["delete"],
          before: { bucket: "data-of-ours", policy: document(readers) },
          after: null,
        },
      ],
    },
  },

  violated: {
    "a port opens": {
      plan: [
        {
          address: "aws_security_group.web",
          actions: ["update"],
          before: { ingress: [rule(443, "0.0.0.0/0")] },
          after: { ingress: [rule(443, "0.0.0.0/0"), rule(22, "0.0.0.0/0")] },
        },
        {
          address: "aws_vpc_security_group_ingress_rule.all",
          actions: ["create"],
          before: null,
          after: { security_group_id: "sg-1", ip_protocol: "-1", cidr_ipv6: "::/0" },
        },
      ],
      messages: ["The plan opens all ports to ::/0.", "The plan opens port 22 (tcp) to 0.0.0.0/0."],
    },
    "a bucket opens": {
      plan: [
        {
          address: "aws_s3_bucket_policy.data",
          actions: ["update"],
          before: {
            bucket: "data-of-ours",
            policy: document({ ...readers, Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2" } } }),
          },
          after: { bucket: "data-of-ours", policy: document(readers) },
        },
      ],
      messages: ["The plan opens s3:GetObject to everybody."],
    },
    "a policy becomes that of an administrator": {
      plan: [
        {
          address: "aws_iam_policy.worker",
          actions: ["update"],
          before: { name: "worker", policy: document({ Effect: "Allow", Action: "s3:*", Resource: "*" }) },
          after: { name: "worker", policy: document({ Effect: "Allow", Action: "*", Resource: "*" }) },
        },
      ],
      messages: ["The plan opens every action on every resource."],
    },
  },

  undecided: {
    "the policy is known after apply": {
      plan: [
        {
          address: "aws_iam_policy.worker",
          actions: ["update"],
          before: { name: "worker", policy: document() },
          after: { name: "worker", policy: "(known after apply)" },
        },
      ],
    },
  },
};
