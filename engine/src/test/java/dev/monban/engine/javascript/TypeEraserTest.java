package dev.monban.engine.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeEraserTest {
  private static final TypeEraser ERASER = new TypeEraser();

  @AfterAll
  static void close() {
    ERASER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "let a: string = 'x', b!: T; | let a = 'x', b ;",
        "let e: /* 😀 */ T = '😀' as string; | let e = '😀' ;",
        "import type { A } from 'a'; import { type B, c } from 'b'; | ; import { c } from 'b';",
        "import { type A, type B } from 'a'; export { type A as C, d } from 'b'; | ; export { d } from 'b';",
        "export * from 'a'; export type * from 'b'; | export * from 'a'; ;",
        "export interface A { b: string } type C<D> = D[]; f(); | ; ; f();",
        "const o = { m<T>(x?: T): T { return x!; } } satisfies P<'x'>; | const o = { m (x ) { return x ; } } ;",
        "f<string>(x as unknown as T).y!.z; new Map<A, B>(); | f (x ).y .z; new Map ();",
        "function f(a: A): void; function f(this: T, a: any) {} | ; function f( a ) {}",
        "declare const a: A; declare module 'b' {} declare enum C {} d(); | ; ; ; d();",
        "const f = async <T>(a: T, ...b: T[]): Promise<T> => a; | const f = async (a , ...b ) => a;",
        "try {} catch (e: unknown) {} for (const x of y as T[]) {} | try {} catch (e ) {} for (const x of y ) {}",
        "abstract class A<T> extends B<T> implements C, D<T> {} | class A extends B {}",
        "class A { private static x?: T = 1; readonly y: T; } | class A { ; static x = 1; ; y; ; }",
        "abstract class A { declare a: T; abstract b(): T; [k: string]: T; m?(): void {} } | class A { ; ; ; m () {} }",
        "1 + a as number < 2; (1 + a as number) * 2; | 1 + a < 2; (1 + a ) * 2;",
        "x ? (y) : z; if (a < b && c > (d)) {} | x ? (y) : z; if (a < b && c > (d)) {}",
        "const type = 1, as = type; let of = as < type; | const type = 1, as = type; let of = as < type;",
      })
  void blanks_stand_in_the_place_of_types(String typescript, String javascript) {
    String erased = erase(typescript);

    assertThat(words(erased)).isEqualTo(words(javascript));
    assertThat(erased).hasSameSizeAs(typescript);
    for (int i = 0; i < erased.length(); i++) {
      assertThat(erased.charAt(i)).isIn(typescript.charAt(i), ' ', ';');
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "const a = b as T↵[1].forEach(f) | const a = b;↵[1].forEach(f)",
        "const a = b↵type T = 1↵(f)() | const a = b↵;↵(f)()",
        "class A { b = 1↵private ['c'] = 2 } | class A { b = 1↵; ['c'] = 2 }",
        "class A { get: T↵b() {} } | class A { get;↵b() {} }",
        "() => { return <↵T>(a: T) => a } | () => { return (↵ a ) => a }",
        "const f = async <T↵>(a) => 1 | const f = async (↵ a) => 1",
        "const f = (a,): {↵b: T } => 1 | const f = (a,↵ ) => 1",
      })
  void a_line_ends_where_it_ended_with_its_types(String typescript, String javascript) {
    assertThat(words(erase(typescript.replace('↵', '\n'))))
        .isEqualTo(words(javascript.replace('↵', '\n')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "enum A { B } | enum A { B } | write a union",
        "let a; export const enum B { C } | const enum B { C } | a constant object",
        "namespace A { export const b = 1 } | namespace A { export const b = 1 } | write a module",
        "class A { constructor(private b: T) {} } | private b: T | assign it in the constructor",
        "@a class B {} | @a | call the function",
        "class A { @b c = 1 } | @b | call the function",
        "const a = <T>b; | <T>b | write `value as Type`",
        "import a = require('b'); | import a = require('b'); | write `import { name }",
        "export = 1; | export = 1; | write `export default`",
        "import { Policy } from 'monban'; | import { Policy } from 'monban'; | write `import type`",
        "1 + a as number * 2; | 1 + a as number | put it into parentheses",
        "const a: = 1; | = | Unexpected token",
        "const a = (1; | ; | Unexpected token, expected \",\"",
      })
  void what_is_more_than_a_type_is_refused_where_it_stands(
      String typescript, String place, String text) {
    ErasedTypes.Mistake mistake = mistake(typescript);

    assertThat(typescript.substring(mistake.start(), mistake.end())).isEqualTo(place);
    assertThat(mistake.text()).contains(text).doesNotContainPattern("\\(\\d+:\\d+\\)");
  }

  @Test
  void a_text_that_is_made_to_cost_much_is_refused_and_the_next_is_read() {
    assertThat(mistake("a<b>(c);".repeat(4_000)).text()).contains("more TypeScript");
    assertThat(mistake("(".repeat(30_000)).text()).contains("nested too deeply");
    assertThat(mistake(" ".repeat(TypeEraser.LONGEST + 1)).text()).contains("more TypeScript");
    assertThat(erase("let a: T;")).isEqualTo("let a   ;");
  }

  @Test
  void javascript_is_not_looked_at() {
    assertThat(ERASER.read("a.policy.js", "enum A {}"))
        .isEqualTo(new ErasedTypes("enum A {}", Optional.empty()));
  }

  /** The lines with one blank where there are any. */
  private static String words(String text) {
    return text.replaceAll(" +", " ").replaceAll("(?m)^ | $", "");
  }

  private static String erase(String typescript) {
    ErasedTypes erased = ERASER.read("a.policy.ts", typescript);
    assertThat(erased.mistake()).isEmpty();
    return erased.javascript();
  }

  private static ErasedTypes.Mistake mistake(String typescript) {
    return ERASER.read("a.policy.ts", typescript).mistake().orElseThrow();
  }
}
