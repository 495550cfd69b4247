// Entry of the bundle that a page loads: defines <alo170-chat>.
import { ChatElement, origin } from './element';

const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src !== '') origin.ofScript = new URL(script.src).origin;
if (customElements.get('alo170-chat') === undefined) customElements.define('alo170-chat', ChatElement);
