import type { Routes } from './route.js';

export const disputeRoutes: Routes<
  | 'disputes.create'
  | 'disputes.retrieve'
  | 'disputes.list'
  | 'disputes.accept'
  | 'disputes.addEvidence'
  | 'disputes.appeal'
  | 'disputes.approve'
  | 'disputes.askReturn'
  | 'disputes.concede'
  | 'disputes.confirmReturn'
  | 'disputes.contest'
  | 'disputes.decide'
  | 'disputes.offerSplit'
  | 'disputes.overturn'
  | 'disputes.reject'
  | 'disputes.rejectReturn'
  | 'disputes.shipReturn'
  | 'disputes.withdraw'
> = {
  'disputes.create': (platform, call, input) => platform.disputes.create(call, input),
  'disputes.retrieve': (platform, { caller }, input) =>
    platform.disputes.retrieve(caller, input.dispute),
  'disputes.list': (platform, { caller }, input) => platform.disputes.list(caller, input),
  'disputes.concede': (platform, call, { dispute }) => platform.disputes.concede(call, dispute),
  'disputes.askReturn': (platform, call, { dispute }) => platform.disputes.askReturn(call, dispute),
  'disputes.accept': (platform, call, { dispute }) => platform.disputes.accept(call, dispute),
  'disputes.reject': (platform, call, { dispute }) => platform.disputes.reject(call, dispute),
  'disputes.confirmReturn': (platform, call, { dispute }) =>
    platform.disputes.confirmReturn(call, dispute),
  'disputes.approve': (platform, call, { dispute }) => platform.disputes.approve(call, dispute),
  'disputes.withdraw': (platform, call, { dispute }) => platform.disputes.withdraw(call, dispute),
  'disputes.addEvidence': (platform, call, { dispute, ...body }) =>
    platform.disputes.addEvidence(call, dispute, body),
  'disputes.offerSplit': (platform, call, { dispute, ...body }) =>
    platform.disputes.offerSplit(call, dispute, body),
  'disputes.contest': (platform, call, { dispute, ...body }) =>
    platform.disputes.contest(call, dispute, body),
  'disputes.appeal': (platform, call, { dispute, ...body }) =>
    platform.disputes.appeal(call, dispute, body),
  'disputes.shipReturn': (platform, call, { dispute, ...body }) =>
    platform.disputes.shipReturn(call, dispute, body),
  'disputes.rejectReturn': (platform, call, { dispute, ...body }) =>
    platform.disputes.rejectReturn(call, dispute, body),
  'disputes.decide': (platform, call, { dispute, ...body }) =>
    platform.disputes.decide(call, dispute, body),
  'disputes.overturn': (platform, call, { dispute, ...body }) =>
    platform.disputes.overturn(call, dispute, body),
};
