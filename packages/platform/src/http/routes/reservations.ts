import type { Routes } from './route.js';

export const reservationRoutes: Routes<
  'reservations.create' | 'reservations.retrieve' | 'reservations.release'
> = {
  'reservations.create': (platform, call, input) => platform.campaigns.reserve(call, input),
  'reservations.retrieve': (platform, { caller }, { reservation }) =>
    platform.campaigns.reservation(caller, reservation),
  'reservations.release': (platform, call, { reservation }) =>
    platform.campaigns.release(call, reservation),
};
