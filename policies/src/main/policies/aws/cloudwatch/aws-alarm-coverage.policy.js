import { isWatched, WATCHED } from "../../lib/alarms.js";

/** @type {import("monban").Policy} */
export default {
  id: "aws-alarm-coverage",
  title: "Each database, load balancer, queue, cache, function and stream has an alarm",
  severity: "low",
  remediation: "Add an `aws_cloudwatch_metric_alarm` with a dimension that refers to the resource.",

  resources: WATCHED,
  checkResource(resource, context) {
    if (!isWatched(context, resource)) context.report("No alarm watches it.");
  },
};
