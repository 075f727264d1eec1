/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it is changed where it is": {
      plan: [
        {
          address: "aws_db_instance.main",
          actions: ["update"],
          before: { allocated_storage: 20 },
          after: { allocated_storage: 40 },
        },
      ],
    },
    "it is new": {
      plan: [{ address: "aws_s3_bucket.data", actions: ["create"], before: null, after: { bucket: "data" } }],
    },
  },

  violated: {
    "a new name makes a new database": {
      plan: [
        {
          address: "aws_db_instance.main",
          actions: ["delete", "create"],
          before: { identifier: "a" },
          after: { identifier: "b" },
          replacePaths: ["identifier"],
        },
      ],
      messages: ["The plan replaces it and its data because of identifier."],
    },
    "the new one is made first": {
      plan: [
        {
          address: 'module.data.aws_dynamodb_table.this["a"]',
          actions: ["create", "delete"],
          before: { hash_key: "a", name: "a" },
          after: { hash_key: "b", name: "b" },
          replacePaths: ["name", "hash_key"],
        },
      ],
      messages: ["The plan replaces it and its data because of hash_key, name."],
    },
    "somebody asked for the replacement": {
      plan: [
        {
          address: "google_sql_database_instance.main",
          actions: ["delete", "create"],
          before: {},
          after: {},
          reason: "replace_by_request",
        },
      ],
      messages: ["The plan replaces it and its data."],
    },
  },

  undecided: { impossible: "A plan says which resources it replaces." },

  notApplicable: {
    "what can be made again may be replaced": {
      plan: [
        {
          address: "aws_launch_template.web",
          actions: ["delete", "create"],
          before: {},
          after: {},
        },
      ],
    },
    "source alone has no changes": `
      resource "aws_db_instance" "main" { instance_class = "db.t4g.micro" }
    `,
  },
};
