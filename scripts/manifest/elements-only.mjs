/** Drops the modules that were only read for the types that elements name. */
export const elementsOnly = {
  name: 'elements-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(({ path }) =>
      /\/souk-[\w-]+\.js$|\/define\.js$/.test(path),
    );
  },
};
