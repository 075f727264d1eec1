/**
 * Types for the authors of policies: give the default export of a policy the JSDoc type
 * `import("monban").Policy<"aws_lb">`, and that of its test `import("monban").PolicyTest`.
 */
declare module "monban" {
  type Severity = "critical" | "high" | "medium" | "low" | "info";

  /** What a policy says of itself. Data only: it is read without running anything. */
  interface Metadata {
    /** In kebab-case, equal to the file's name: `<id>.policy.js`. */
    id: string;
    /** The desired state as a sentence without period. */
    title: string;
    severity: Severity;
    /** More than the title, when it is needed. */
    description?: string;
    /** What to do about a violation. */
    remediation?: string;
    /** Taken from the id when it is left out: `aws`, `google`, `azurerm`, else `any`. */
    provider?: string;
    /** Taken from the directory when it is left out. */
    service?: string;
    /** `["recommended"]` when it is left out. Every policy is in `all`. */
    sets?: string[];
    tags?: string[];
    /** Former ids. */
    aliases?: string[];
    /** Why it should not be used any more, and what instead. */
    deprecated?: string;
    parameters?: Record<string, Parameter>;
    /** Ids of the same question in other tools, by tool. */
    equivalents?: Record<string, string[]>;
    /** Requirements that it serves, by framework. */
    frameworks?: Record<string, string[]>;
    references?: string[];
    /** The version of the pack that had it first. */
    since?: string;
  }

  interface Parameter {
    type: "string" | "number" | "boolean" | "object" | "string[]" | "number[]" | "boolean[]" | "object[]";
    /** Null when it is left out. */
    default?: unknown;
    description?: string;
  }

  /** A policy has exactly one of the four checks. */
  type Policy<Type extends string = string> =
    | ResourcePolicy<Type>
    | ConfigurationPolicy<Type>
    | ChangePolicy<Type>
    | FleetPolicy<Type>;

  interface ResourcePolicy<Type extends string = string> extends Metadata {
    /** Resource types, or `["*"]` for every type; `data.aws_iam_policy_document` for a data source. */
    resources: readonly (Type | "*")[];
    /** Called once for each instance of these types. */
    checkResource(resource: Resource<Type>, context: Context): void;
  }

  interface ConfigurationPolicy<Type extends string = string> extends Metadata {
    /** When given, the policy applies where one of these types occurs; else where its provider does. */
    resources?: readonly Type[];
    /** Called once for each root module. */
    checkConfiguration(context: Context): void;
  }

  interface ChangePolicy<Type extends string = string> extends Metadata {
    resources: readonly (Type | "*")[];
    /** Called once for each instance of these types that a plan changes. */
    checkChange(change: Change<Type>, context: Context): void;
  }

  interface FleetPolicy<Type extends string = string> extends Metadata {
    /** When given, the policy applies where one of these types occurs; else where its provider does. */
    resources?: readonly Type[];
    /**
     * Called once for each root module; returns plain data. Open lists, values that the graph gave
     * and functions without arguments may stand in it: what is unknown in them stays unknown.
     */
    collect(context: Omit<Context, "report">): Facts;
    /** Called once for each run, with the facts of all root modules. */
    checkFleet(facts: OpenList<any>, context: Omit<Context, "graph" | "configuration">): void;
  }

  type Facts = null | string | number | boolean | readonly unknown[] | object;

  /**
   * A resource with the attributes and blocks of its type, as a plan shows them: nested blocks are
   * lists of objects, what was left out is its default or null. Reading what is not known yet ends
   * the check as undecided; reading a name that no schema has makes the policy fail.
   */
  type Resource<Type extends string = string> = [Type] extends [keyof ResourceTypes]
    ? Merged<ResourceTypes[Type]>
    : Record<string, any>;

  /** One member for each resource type; `monban policies types` writes declarations that add them. */
  interface ResourceTypes {}

  /** What only some of several types have is undefined on the others. */
  type Merged<Union> = { [Name in NameOf<Union>]: MemberOf<Union, Name> };
  type NameOf<Union> = Union extends unknown ? keyof Union : never;
  type MemberOf<Union, Name extends PropertyKey> = Union extends unknown
    ? Name extends keyof Union
      ? Union[Name]
      : undefined
    : never;

  interface Context {
    graph: Graph;
    configuration: Configuration;
    /** What the user set, or the defaults. */
    parameters: Record<string, any>;
    report: Report;
    /** Ends the check as undecided, for a reason (a clause) that only the policy knows. */
    undecided(reason: string): never;
    /** Like `||`: one function that returns something true settles it, whatever is unknown in the others. */
    any(...questions: (() => unknown)[]): boolean;
    /** Like `&&`: one function that returns something false settles it, whatever is unknown in the others. */
    all(...questions: (() => unknown)[]): boolean;
    /** An array as a list whose `some`, `every` and `filter` are settled by what is known. */
    list<List extends readonly any[] | OpenList<any>>(items: List): OpenList<ElementOf<List>>;
  }

  type ElementOf<List> = List extends readonly (infer Element)[] | OpenList<infer Element> ? Element : any;

  /** Says that something is wrong: a fact as a sentence, ending with a period. */
  type Report = (message: string, options?: ReportOptions) => void;

  interface ReportOptions {
    /**
     * Where: the path of an attribute (`"ingress.0.cidr_blocks"` or `["ingress", 0, "cidr_blocks"]`),
     * or something that the graph, the configuration or the facts gave: a block, a resource, a module
     * call, a literal, a fact.
     */
    at?: string | readonly (string | number)[] | object;
    /** What it is about; the checked resource when it is left out. */
    resource?: object;
    /** What else belongs to it: resources, other things with a place, or texts. */
    related?: readonly (object | string)[];
    /** Texts that no report may print, in messages or from the source, besides the sensitive values. */
    secrets?: readonly string[];
  }

  interface Graph {
    /** The managed resources of a type, or of every type: `"*"`. */
    resources<Type extends string>(type: Type): OpenList<Resource<Type>>;
    /** The data sources of a type, or of every type: `"*"`. */
    data<Type extends string>(type: Type): OpenList<Record<string, any>>;
    /** The configurations of a provider: `aws`. */
    providers(name: string): OpenList<Provider>;
    /**
     * One managed resource for each configuration of a provider and each region that resources live in. What `describe` tells
     * of its provider and region holds for all others there.
     */
    homes(provider: string): OpenList<Record<string, any>>;
    /** The changes of a plan that are not `no-op`, of a type, or of every type: `"*"`. Plans only. */
    changes<Type extends string>(type: Type): OpenList<Change<Type>>;
    /** What a resource refers to, through any attribute or through one. */
    references(resource: object, options?: { via?: string }): OpenList<Record<string, any>>;
    /** What refers to a resource. `via` is a path without indexes: `default_action.target_group_arn`. */
    referrers(resource: object, options?: { type?: string; via?: string }): OpenList<Record<string, any>>;
    describe(resource: object): Description;
    /** Whether two resources have one provider configuration, and so live in one account and region, known or not. */
    shareProvider(left: object, right: object): boolean;
    /** The tags, or labels, that a resource will have: its own over the provider's defaults. */
    tags(resource: object): Record<string, string>;
    /** Whether resources of a type can have tags or labels. */
    isTaggable(type: string): boolean;
  }

  interface Description {
    address: string;
    mode: "managed" | "data" | "ephemeral";
    type: string;
    name: string;
    /** Of `count` a number, of `for_each` a text, else null. */
    key: number | string | null;
    /** `module.web`, or empty for the root module. */
    module: string;
    /** Its own argument, or else the provider's. */
    region: string | null;
    provider: Provider;
    /** Not known for a plan without its source. */
    lifecycle: { preventDestroy: boolean; createBeforeDestroy: boolean; ignoreChanges: string[] };
    provisioners: readonly { type: string; arguments: Record<string, any> }[];
  }

  interface Provider {
    name: string;
    alias: string | null;
    module: string;
    source: string;
    region: string | null;
    arguments: Record<string, any>;
  }

  /** The configuration as it is written. What a plan alone does not have makes a check not applicable. */
  interface Configuration {
    /** The root module's directory, or the plan's file. */
    path: string;
    /** What the configured pattern makes of the path, or null. */
    environment: string | null;
    settings: {
      requiredVersion: string[];
      requiredProviders: { name: string; source: string; version: string | null }[];
      backend: { type: string; arguments: Record<string, any> } | null;
    };
    modules: { module: string; name: string; source: string; version: string | null; read: boolean }[];
    variables: {
      module: string;
      name: string;
      type: string | null;
      description: string | null;
      hasDefault: boolean;
      default: any;
      sensitive: boolean;
      used: boolean;
    }[];
    outputs: { module: string; name: string; description: string | null; sensitive: boolean }[];
    /** Source only. */
    locals: { module: string; name: string; used: boolean }[];
    /** Every literal text, those of tfvars files included. Source only. */
    literals(): {
      /** The root module: empty; else `module.web`. */
      module: string;
      /** What it is the value of: `resource.aws_db_instance.main.password`. */
      path: string;
      text: string;
      /** Whether it is a value by itself; not when it is a part of a template, an argument or an operand. */
      whole: boolean;
    }[];
    /** The names of the files in the root module. Source only. */
    files: string[];
    /** Source only. */
    lockFile: { providers: { source: string; version: string; constraints: string; hashes: string[] }[] } | null;
    /** Source only. */
    repository: { dependencyBot: string | null; codeOwners: string | null };
  }

  interface Change<Type extends string = string> {
    address: string;
    type: string;
    /** Terraform's words: `create`, `read`, `update`, `delete`, `forget`; a replacement has two. */
    actions: string[];
    before: Resource<Type> | null;
    after: Resource<Type> | null;
    /** The paths that force a replacement. */
    replacePaths: string[];
    /** Those of them whose new value is known only after apply: it may turn out to be the old one. */
    uncertainReplacePaths: string[];
    reason: string | null;
    previousAddress: string | null;
  }

  /**
   * A list of which not everything may be known. Certain elements come first, then those that may be
   * there, then, if the list may go on, the end, which ends the check as undecided. `some`, `every`,
   * `find` and `includes` are settled by what is certain, whatever is unknown beside it.
   */
  interface OpenList<Element> extends Iterable<Element> {
    /** Ends the check when it is not settled how many there are; to ask for any, use `some`. */
    readonly length: number;
    /** Known where the elements before it are. */
    readonly [index: number]: Element;
    some(predicate: (element: Element) => unknown): boolean;
    every(predicate: (element: Element) => unknown): boolean;
    find(predicate: (element: Element) => unknown): Element | undefined;
    includes(element: Element): boolean;
    /** Lazy: an element whose predicate is not known leaves the end of the new list open. */
    filter(predicate: (element: Element) => unknown): OpenList<Element>;
    map<Other>(change: (element: Element) => Other): OpenList<Other>;
    flatMap<Other>(change: (element: Element) => Other | readonly Other[] | OpenList<Other>): OpenList<Other>;
    flat(): OpenList<any>;
    /** Lazy, and read once: for whoever looks for its own among many, again and again. */
    groupBy<Key>(key: (element: Element) => Key): Groups<Key, Element>;
    concat(...others: (Element | readonly Element[] | OpenList<Element>)[]): OpenList<Element>;
    forEach(action: (element: Element) => void): void;
    /** These need the whole list to be settled. */
    at(index: number): Element | undefined;
    findIndex(predicate: (element: Element) => unknown): number;
    indexOf(element: Element): number;
    join(separator?: string): string;
    reduce<Result>(change: (result: Result, element: Element) => Result, initial: Result): Result;
    slice(from?: number, to?: number): Element[];
    toSorted(compare?: (left: Element, right: Element) => number): Element[];
  }

  /** The elements of a list by a key; one whose key is not known leaves the end of every group open. */
  interface Groups<Key, Element> {
    /** The elements with the key that `wanted` says, which is asked only when there is any element. */
    get(wanted: () => Key): OpenList<Element>;
  }

  /**
   * The test of a policy, in `<id>.test.js`. Names are sentences. A line that begins with
   * `# violation: message` or `# undecided: reference` says what is found on the next line that is no
   * such comment; what is found anywhere else is a failure.
   */
  interface PolicyTest {
    satisfied: Record<string, TestCase>;
    violated: Record<string, TestCase>;
    /** Or why a verdict can always be reached. */
    undecided: Record<string, TestCase> | { impossible: string };
    notApplicable?: Record<string, TestCase>;
  }

  /** A change as a plan has it; the text `(known after apply)` stands for what is unknown. */
  interface PlannedChange {
    address: string;
    actions: string[];
    before: object | null;
    after: object | null;
    replacePaths?: string[];
    reason?: string;
    previousAddress?: string;
  }

  /** HCL of one root module, or more than that. */
  type TestCase =
    | string
    | {
        /** HCL of one root module. */
        source?: string;
        /** HCL of several root modules, by path: for fleet policies. */
        roots?: Record<string, string>;
        /** Whether the roots are the whole fleet; true when it is left out. */
        complete?: boolean;
        /** Further files of the root module, by name: modules, tfvars. */
        files?: Record<string, string>;
        /**
         * Changes of a plan, or the JSON that `terraform show -json` prints. Beside a source it is the
         * plan of that source: both have to be judged alike.
         */
        plan?: readonly PlannedChange[] | object;
        /** The messages of the violations of a plan, or of a fleet. */
        messages?: string[];
        parameters?: Record<string, unknown>;
      };
}

/** The library that ships, whose modules have their types in comments. */
declare module "monban/lib/*";
