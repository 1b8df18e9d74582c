/**
 * Runs before the first paint. Without a choice the system decides through `color-scheme: light dark`.
 * Embeds set their theme from their address and must work where cookies throw.
 */
export const themeScript = `(function(){try{
if(location.pathname.indexOf('/embed')===0)return;
var m=document.cookie.match(/(?:^|; )theme=(light|dark)/);
if(m)document.documentElement.dataset.theme=m[1];
}catch(e){}})()`
