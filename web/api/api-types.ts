import type { z } from 'zod';
import type { OtherAnswer } from '../../src/api/route.js';
import type { ApiRoute } from '../../src/api/routes.js';

type KeyOf<R extends ApiRoute> = `${Uppercase<R['method']>} ${R['path']}`;

/** Every route by 'METHOD /path', as the API's own registry has it. */
export type RouteByKey = { [R in ApiRoute as KeyOf<R>]: R };

/** 'GET /api/assignments/:id' */
export type RouteKey = keyof RouteByKey;

/** Routes that only read. */
export type ReadKey = Extract<RouteKey, `GET ${string}`>;

/** Routes that do something. */
export type ActKey = Exclude<RouteKey, ReadKey>;

type InputOf<R, Part extends string> = R extends { [P in Part]: infer S extends z.ZodType } ? z.input<S> : never;

/** A coerced number is `unknown` to its schema, a flag the words 'true' and 'false'. */
type QueryValue<T> = unknown extends T
  ? string | number
  : 'true' extends T
    ? boolean | Exclude<T, 'true' | 'false'>
    : T;

/** exactOptional is off: a filter that is not set may stand there as undefined, and is left out of the address. */
type QueryOf<R> = { [Name in keyof InputOf<R, 'query'>]: QueryValue<InputOf<R, 'query'>[Name]> };

type AllOptional<T> = Partial<T> extends T ? true : false;

type Part<Name extends string, T> = [T] extends [never]
  ? unknown
  : AllOptional<T> extends true
    ? { [N in Name]?: T }
    : { [N in Name]: T };

type BodyPart<R> = R extends { body: z.ZodType } ? { body: InputOf<R, 'body'> } : unknown;

type HeaderPart<R> =
  InputOf<R, 'headers'> extends infer H
    ? [H] extends [never]
      ? unknown
      : (H extends { 'idempotency-key': string } ? { commandId: string } : unknown) &
          (H extends { 'if-match': string }
            ? { expected: number | string }
            : H extends { 'if-match'?: string | undefined }
              ? { expected?: number | string | undefined }
              : unknown)
    : never;

type FilePart<R> = R extends { takesFile: 'only' }
  ? { file: File }
  : R extends { takesFile: 'alternatively' }
    ? { file?: File }
    : unknown;

/** With a file the fields of the body travel beside it. */
type BodyAndFile<R> = R extends { takesFile: 'alternatively' }
  ? { body: InputOf<R, 'body'> } | { file: File; body?: Partial<Record<string, string>> }
  : BodyPart<R> & FilePart<R>;

type ParamsPart<R> = R extends { params: z.ZodType } ? { params: InputOf<R, 'params'> } : unknown;

/** What a request to the route is made of. */
export type Input<K extends RouteKey> = ParamsPart<RouteByKey[K]> &
  Part<'query', QueryOf<RouteByKey[K]>> &
  BodyAndFile<RouteByKey[K]> &
  HeaderPart<RouteByKey[K]>;

/** The same without the key of the command, which `useAct` makes and keeps. */
export type Intent<K extends RouteKey> = WithoutCommandId<Input<K>>;

/** Of each form of an input: a route that takes words or a file has two. */
type WithoutCommandId<I> = I extends unknown ? Omit<I, 'commandId'> : never;

/** What the route answers: JSON by its schema; a file or a page as it is; nothing. */
export type Answer<K extends RouteKey> = RouteByKey[K]['answer'] extends infer A
  ? A extends z.ZodType
    ? z.output<A>
    : A extends OtherAnswer
      ? Blob
      : undefined
  : never;

/** Whether the route can be asked with nothing. */
export type InputArgument<K extends RouteKey> =
  Record<never, never> extends Input<K> ? [input?: Input<K>] : [input: Input<K>];
