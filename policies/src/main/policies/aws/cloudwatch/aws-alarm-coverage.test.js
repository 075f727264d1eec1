/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "an alarm refers to it": `
      resource "aws_sqs_queue" "jobs" {}
      resource "aws_cloudwatch_metric_alarm" "jobs" {
        alarm_name          = "jobs"
        comparison_operator = "GreaterThanThreshold"
        evaluation_periods  = 1
        dimensions          = { QueueName = aws_sqs_queue.jobs.name }
      }
    `,
    "an alarm names it": `
      resource "aws_lambda_function" "resize" {
        function_name = "resize"
        role          = "arn:aws:iam::111122223333:role/resize"
      }
      resource "aws_cloudwatch_metric_alarm" "resize" {
        alarm_name          = "resize"
        comparison_operator = "GreaterThanThreshold"
        evaluation_periods  = 1
        dimensions          = { FunctionName = "resize" }
      }
    `,
    "an alarm computes with its metric": `
      resource "aws_lb" "web" {}
      resource "aws_cloudwatch_metric_alarm" "web" {
        alarm_name          = "web"
        comparison_operator = "GreaterThanThreshold"
        evaluation_periods  = 1
        metric_query {
          id          = "errors"
          return_data = true
          metric {
            metric_name = "HTTPCode_Target_5XX_Count"
            namespace   = "AWS/ApplicationELB"
            period      = 60
            stat        = "Sum"
            dimensions  = { LoadBalancer = aws_lb.web.arn_suffix }
          }
        }
      }
    `,
    "each of several has its own": `
      resource "aws_sqs_queue" "each" { for_each = toset(["a", "b"]) }
      resource "aws_cloudwatch_metric_alarm" "each" {
        for_each            = aws_sqs_queue.each
        alarm_name          = each.key
        comparison_operator = "GreaterThanThreshold"
        evaluation_periods  = 1
        dimensions          = { QueueName = each.value.name }
      }
    `,
  },

  violated: {
    "no alarm is there": `
      # violation: No alarm watches it.
      resource "aws_db_instance" "main" { instance_class = "db.t4g.micro" }
    `,
    "it watches another one": `
      # violation: No alarm watches it.
      resource "aws_sqs_queue" "jobs" { name = "jobs" }
      resource "aws_cloudwatch_metric_alarm" "dead" {
        alarm_name          = "dead"
        comparison_operator = "GreaterThanThreshold"
        evaluation_periods  = 1
        dimensions          = { QueueName = "dead" }
      }
    `,
  },

  undecided: {
    "a variable without a value says what is watched": `
      variable "queue" { type = string }
      # undecided: var.queue
      resource "aws_sqs_queue" "jobs" { name = "jobs" }
      resource "aws_cloudwatch_metric_alarm" "any" {
        alarm_name          = "any"
        comparison_operator = "GreaterThanThreshold"
        evaluation_periods  = 1
        dimensions          = { QueueName = var.queue }
      }
    `,
  },
};
