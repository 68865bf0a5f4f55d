import { define } from '../shared/define.js';
import { SoukChat } from './souk-chat.js';

define('souk-chat', SoukChat);
