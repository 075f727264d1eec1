// What holds data that cannot be made again from code.

/** Types of resources whose end is the end of their data. */
export const STATEFUL = [
  "aws_cognito_user_pool",
  "aws_db_instance",
  "aws_dynamodb_table",
  "aws_ebs_volume",
  "aws_ecr_repository",
  "aws_efs_file_system",
  "aws_elasticache_replication_group",
  "aws_kinesis_stream",
  "aws_kms_key",
  "aws_opensearch_domain",
  "aws_rds_cluster",
  "aws_route53_zone",
  "aws_s3_bucket",
  "aws_sqs_queue",
  "google_bigquery_dataset",
  "google_spanner_instance",
  "google_sql_database_instance",
  "google_storage_bucket",
];
