/** A failure as Excel reports it to an add-in: a code, a sentence and the member that failed. */
export class ApiError extends Error {
  readonly code: string;
  readonly location: string;

  constructor(code: string, message: string, location = '') {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.location = location;
  }
}

export const itemNotFound = (location: string): ApiError =>
  new ApiError('ItemNotFound', "The requested resource doesn't exist.", location);

export const itemAlreadyExists = (location: string): ApiError =>
  new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', location);

export const invalidArgument = (
  location: string,
  message = 'The argument is invalid or missing or has an incorrect format.',
): ApiError => new ApiError('InvalidArgument', message, location);

export const invalidOperation = (location: string, message: string): ApiError =>
  new ApiError('InvalidOperation', message, location);

export const accessDenied = (location: string): ApiError =>
  new ApiError('AccessDenied', 'You cannot perform the requested operation.', location);

export const apiNotFound = (member: string): ApiError =>
  new ApiError('ApiNotFound', `The workbench does not know ${member}.`, member);

const httpStatus: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** The HTTP status Excel gives an error code. */
export const statusOf = (code: string): number => httpStatus[code] ?? 400;
