package dev.monban.engine.provider;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.Value;
import java.util.SortedMap;
import java.util.SortedSet;

/** What the plan of one type of resource does that no line of {@code aws.rules} can say. */
@FunctionalInterface
interface AwsPlanRule {

  /** Completes the planned {@code values} of the resource {@code address}. */
  void plan(
      ResourceAddress address, SortedMap<String, Value> values, SortedSet<AttributePath> leftOut);

  /** The rule for {@code type}, which does nothing for most. */
  static AwsPlanRule of(String type) {
    return switch (type) {
      case "aws_acm_certificate" -> AwsCertificate::plan;
      case "aws_autoscaling_group" -> AwsAutoscalingGroup::plan;
      case "aws_s3_bucket_lifecycle_configuration" -> AwsBucketLifecycle::plan;
      case "aws_sqs_queue" -> AwsQueue::plan;
      default -> (address, values, leftOut) -> {};
    };
  }
}
