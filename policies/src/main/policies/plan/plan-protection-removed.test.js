/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it stays on": {
      plan: [
        {
          address: "aws_db_instance.main",
          actions: ["update"],
          before: { deletion_protection: true, backup_retention_period: 7 },
          after: { deletion_protection: true, backup_retention_period: 14 },
        },
      ],
    },
    "it was never on": {
      plan: [
        {
          address: "aws_lb.web",
          actions: ["update"],
          before: { enable_deletion_protection: false, name: "web" },
          after: { enable_deletion_protection: false, name: "web2" },
        },
      ],
    },
    "what is new, or gone, loses nothing": {
      plan: [
        { address: "aws_db_instance.new", actions: ["create"], before: null, after: { deletion_protection: false } },
        { address: "aws_db_instance.old", actions: ["delete"], before: { deletion_protection: true }, after: null },
      ],
    },
  },

  violated: {
    "a database can be deleted, and keeps no backups": {
      plan: [
        {
          address: "aws_db_instance.main",
          actions: ["update"],
          before: { deletion_protection: true, backup_retention_period: 7 },
          after: { deletion_protection: false, backup_retention_period: 0 },
        },
      ],
      messages: ["The plan switches backups off.", "The plan switches deletion protection off."],
    },
    "a bucket forgets what is overwritten": {
      plan: [
        {
          address: "aws_s3_bucket_versioning.data",
          actions: ["update"],
          before: { bucket: "data", versioning_configuration: [{ status: "Enabled" }] },
          after: { bucket: "data", versioning_configuration: [{ status: "Suspended" }] },
        },
      ],
      messages: ["The plan switches versioning off."],
    },
    "a table cannot be taken back": {
      plan: [
        {
          address: "aws_dynamodb_table.orders",
          actions: ["update"],
          before: { name: "orders", point_in_time_recovery: [{ enabled: true }] },
          after: { name: "orders", point_in_time_recovery: [] },
        },
      ],
      messages: ["The plan switches point-in-time recovery off."],
    },
  },

  undecided: {
    "what it will be is known after apply": {
      plan: [
        {
          address: "aws_db_instance.main",
          actions: ["update"],
          before: { deletion_protection: true },
          after: { deletion_protection: "(known after apply)" },
        },
      ],
    },
  },
};
