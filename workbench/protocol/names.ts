/** office.js writes `Values` on the wire for what the object model calls `values`. */
export const memberName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);

export const wireName = (memberName: string): string => memberName.charAt(0).toUpperCase() + memberName.slice(1);
