/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it is recent": `
      resource "aws_elasticache_replication_group" "main" {
        replication_group_id = "main"
        description          = "main"
        engine_version       = "7.1"
      }
      resource "aws_elasticache_cluster" "old_style" {
        cluster_id     = "old-style"
        engine         = "redis"
        engine_version = "6.x"
      }
    `,
    "AWS takes the latest": `
      resource "aws_elasticache_replication_group" "main" {
        replication_group_id = "main"
        description          = "main"
      }
    `,
    "Memcached counts in another way": `
      resource "aws_elasticache_cluster" "pages" {
        cluster_id     = "pages"
        engine         = "memcached"
        engine_version = "1.6.22"
      }
    `,
  },

  violated: {
    "it is old": `
      resource "aws_elasticache_cluster" "main" {
        cluster_id     = "main"
        engine         = "redis"
        # violation: Version 5.0.6 is older than 6.2.
        engine_version = "5.0.6"
      }
    `,
    "it is older than one wants": {
      source: `
        resource "aws_elasticache_replication_group" "main" {
          replication_group_id = "main"
          description          = "main"
          engine               = "valkey"
          # violation: Version 7.2 is older than 8.
          engine_version       = "7.2"
        }
      `,
      parameters: { minimum: "8" },
    },
  },

  undecided: {
    "a variable without a value is the version": `
      variable "redis" { type = string }
      # undecided: var.redis
      resource "aws_elasticache_replication_group" "main" {
        replication_group_id = "main"
        description          = "main"
        engine_version       = var.redis
      }
    `,
  },
};
