import type { Routes } from './route.js';

export const campaignRoutes: Routes<
  'campaigns.create' | 'campaigns.list' | 'campaigns.retrieve' | 'campaigns.close'
> = {
  'campaigns.create': (platform, call, input) => platform.campaigns.create(call, input),
  'campaigns.list': (platform, _call, input) => platform.campaigns.list(input),
  'campaigns.retrieve': (platform, _call, { campaign }) => platform.campaigns.retrieve(campaign),
  'campaigns.close': (platform, call, { campaign }) => platform.campaigns.close(call, campaign),
};
