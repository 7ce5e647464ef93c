/** Names what the HTTP layer refuses by itself; anything it does not know is a failure of ours. */
import type { RequestRefusal } from './refuse-request.ts';

/** The refusal that an error of the HTTP layer stands for. */
export function nameHttpError(error: unknown, bodyBytesMax: number): RequestRefusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { name: 'BodyTooLarge', facts: { bytes_max: BigInt(bodyBytesMax) }, closes: true };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return { name: 'UnsupportedMediaType', closes: true };
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_BAD_URL':
      return { name: 'MalformedBody', closes: true };
    default:
      return { name: 'InternalError' };
  }
}
