import { AS_OF, isPastSupport } from "../../lib/end-of-life.js";

/** @type {import("monban").Policy<"aws_db_instance" | "aws_rds_cluster">} */
export default {
  id: "aws-rds-engine-supported",
  title: "Databases have an engine version in standard support",
  severity: "medium",
  remediation: "Upgrade the engine; a blue/green deployment keeps the old database until the new one has taken over.",
  parameters: {
    asOf: {
      type: "string",
      default: AS_OF,
      description: "The day on which a version has to be supported: `YYYY-MM-DD`.",
    },
  },

  resources: ["aws_db_instance", "aws_rds_cluster"],
  checkResource(database, { parameters, report, undecided }) {
    const { engine } = database;
    const version = database.engine_version ?? undecided("RDS chooses the version of the engine");
    if (!isPastSupport(engine, version, parameters.asOf)) return;
    report(`Version ${version} of ${engine} is past its standard support.`, { at: "engine_version" });
  },
};
