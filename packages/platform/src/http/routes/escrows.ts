import type { Routes } from './route.js';

export const escrowRoutes: Routes<
  | 'escrows.create'
  | 'escrows.retrieve'
  | 'escrows.timeline'
  | 'escrows.ship'
  | 'escrows.deliver'
  | 'escrows.confirm'
  | 'escrows.extend'
  | 'escrows.cancel'
  | 'escrows.releasePart'
  | 'escrows.refundPart'
  | 'escrows.notifications'
> = {
  'escrows.create': (platform, call, input) => platform.checkouts.createEscrow(call, input),
  'escrows.retrieve': (platform, { caller }, input) =>
    platform.escrows.retrieve(caller, input.escrow),
  'escrows.timeline': (platform, { caller }, input) =>
    platform.escrows.timeline(caller, input.escrow),
  'escrows.ship': (platform, call, { escrow, ...body }) =>
    platform.escrows.ship(call, escrow, body),
  'escrows.deliver': (platform, call, { escrow }) => platform.escrows.deliver(call, escrow),
  'escrows.confirm': (platform, call, { escrow }) => platform.escrows.confirm(call, escrow),
  'escrows.extend': (platform, call, { escrow }) => platform.escrows.extend(call, escrow),
  'escrows.cancel': (platform, call, { escrow }) => platform.escrows.cancel(call, escrow),
  'escrows.releasePart': (platform, call, { escrow, ...body }) =>
    platform.escrows.releasePart(call, escrow, body),
  'escrows.refundPart': (platform, call, { escrow, ...body }) =>
    platform.escrows.refundPart(call, escrow, body),
  'escrows.notifications': (platform, { caller }, input) =>
    platform.escrows.notifications(caller, input.escrow),
};
