package dev.monban.engine.provider;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A separate part of AWS, with its own names.
 *
 * @param name as in ARNs: {@code aws}, {@code aws-cn}
 * @param dnsSuffix the domain of its services
 */
record AwsPartition(String name, String dnsSuffix, String regionPrefix) {
  private static final List<AwsPartition> SPECIAL =
      List.of(
          new AwsPartition("aws-cn", "amazonaws.com.cn", "cn-"),
          new AwsPartition("aws-us-gov", "amazonaws.com", "us-gov-"),
          new AwsPartition("aws-iso", "c2s.ic.gov", "us-iso-"),
          new AwsPartition("aws-iso-b", "sc2s.sgov.gov", "us-isob-"),
          new AwsPartition("aws-iso-e", "cloud.adc-e.uk", "eu-isoe-"),
          new AwsPartition("aws-iso-f", "csp.hci.ic.gov", "us-isof-"));

  /** The commercial one. */
  static final AwsPartition COMMERCIAL = new AwsPartition("aws", "amazonaws.com", "");

  /** The partition in which {@code region} lies. */
  static AwsPartition of(String region) {
    return SPECIAL.stream()
        .filter(partition -> region.startsWith(partition.regionPrefix))
        .findFirst()
        .orElse(COMMERCIAL);
  }

  /** The domain with its parts in reverse: {@code com.amazonaws}. */
  String reverseDnsPrefix() {
    List<String> parts = new ArrayList<>(List.of(dnsSuffix.split("\\.")));
    Collections.reverse(parts);
    return String.join(".", parts);
  }
}
