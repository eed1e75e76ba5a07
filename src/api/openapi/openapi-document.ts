import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { z } from 'zod';
import { rights, roles } from '../../domain/rights.js';
import { problem } from '../problems/problem.schemas.js';
import { statusOfCode, titleOfStatus } from '../problems/status-of-code.js';
import type { OtherAnswer, Route } from '../route.js';

/** Refusals of every route that asks who calls, and of every route at all. */
const OF_EVERY_ROUTE = ['INPUT_INVALID', 'UNEXPECTED', 'DATABASE_AWAY'] as const;
const OF_SIGNED_IN = ['NOT_SIGNED_IN', 'NOT_ALLOWED'] as const;

/** The OpenAPI 3.1 document, from the very schemas that validate. @param serverUrl where the API is reached */
export function openapiDocument(routes: readonly Route[], serverUrl: string) {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operationOf(route) };
  }
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Đôn Đốc',
      version: '1',
      description:
        'Theo dõi, đôn đốc thực hiện văn bản chỉ đạo. Lỗi theo RFC 9457 với "code" ổn định; thời điểm theo ISO 8601; ngày theo giờ Việt Nam.',
    },
    servers: [{ url: serverUrl }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'Mã truy cập cho chương trình (dd_…)' },
        session: { type: 'apiKey', in: 'cookie', name: 'dondoc_session', description: 'Phiên của trình duyệt' },
      },
    },
  });
}

function operationOf(route: Route): ZodOpenApiOperationObject {
  const { name, tag, summary, description, params, query, headers, status } = route;
  const hasParams = params ?? query ?? headers;
  return {
    operationId: name,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    ...(hasParams
      ? {
          requestParams: {
            ...(params ? { path: params } : {}),
            ...(query ? { query } : {}),
            ...(headers ? { header: headers } : {}),
          },
        }
      : {}),
    ...requestBodyOf(route),
    responses: {
      [`${status}`]: { description: 'Kết quả', ...contentOf(route.answer) },
      ...refusalsOf(route),
    },
    security: route.right === 'anyone' ? [] : [{ bearer: [] }, { session: [] }],
    'x-right': route.right,
    'x-roles':
      route.right === 'anyone'
        ? ['anyone']
        : roles.filter((role) => route.right !== 'anyone' && rights[route.right][role] !== 'none'),
  };
}

const isOther = (answer: NonNullable<Route['answer']>): answer is OtherAnswer => 'mediaType' in answer;

function contentOf(answer: Route['answer']) {
  if (answer === null) return {};
  if (isOther(answer)) return { content: { [answer.mediaType]: { schema: z.string() } } };
  return { content: { 'application/json': { schema: answer } } };
}

const fileField = z.object({
  file: z.string().meta({ format: 'binary', contentMediaType: 'application/octet-stream' }),
});

function requestBodyOf({ body, takesFile, path }: Route): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (!body && !takesFile) return {};
  const fields = body instanceof z.ZodObject ? body.extend(fileField.partial().shape).meta({}) : fileField;
  return {
    requestBody: {
      content: {
        ...(body && path.startsWith('/api/') ? { 'application/json': { schema: body } } : {}),
        ...(body && !path.startsWith('/api/') ? { 'application/x-www-form-urlencoded': { schema: body } } : {}),
        ...(takesFile ? { 'multipart/form-data': { schema: takesFile === 'only' ? fileField : fields } } : {}),
      },
    },
  };
}

/** One answer a status, naming its codes. */
function refusalsOf({ right, refusals = [], params, tag }: Route) {
  if (tag === 'health' || tag === 'openapi') return {};
  const codes = [
    ...OF_EVERY_ROUTE,
    ...(right === 'anyone' ? [] : OF_SIGNED_IN),
    ...(params ? ['NOT_FOUND'] : []),
    ...refusals,
  ];
  const byStatus = Map.groupBy([...new Set(codes)], statusOfCode);
  return Object.fromEntries(
    [...byStatus].map(([status, ofStatus]) => [
      `${status}`,
      {
        description: `${titleOfStatus[status] ?? 'Không thực hiện được'}: ${ofStatus.join(', ')}`,
        content: { 'application/problem+json': { schema: problem } },
      },
    ]),
  );
}
