import {strToU8, zipSync} from 'fflate'

/** Types of the files in an extension by the ends of their names, as Open Packaging wants them. */
const contentTypes: Readonly<Record<string, string>> = {
  cjs: 'application/javascript',
  js: 'application/javascript',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  vsixmanifest: 'text/xml',
}

/** The earliest time that ZIP can write: the same files give the same bytes. */
const epoch = new Date(1980, 0, 1)

/**
 * Packs a VS Code extension.
 *
 * @param manifest The extension's package.json.
 * @param files Contents by path in the extension, without package.json.
 */
export function packVsix(
  manifest: Readonly<Record<string, unknown>>,
  files: ReadonlyMap<string, string>,
): Uint8Array {
  const entries: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypesXml()),
    'extension.vsixmanifest': strToU8(vsixManifest(manifest)),
    'extension/package.json': strToU8(`${JSON.stringify(manifest, undefined, 2)}\n`),
  }
  // The bundler gives its files in the order in which they were ready.
  for (const [path, text] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    entries[`extension/${path}`] = strToU8(text)
  return zipSync(entries, {level: 9, mtime: epoch})
}

function contentTypesXml(): string {
  const lines = Object.entries(contentTypes).map(
    ([ending, type]) => `<Default Extension=".${ending}" ContentType="${type}"/>`,
  )
  const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types'
  return `<?xml version="1.0" encoding="utf-8"?>\n<Types xmlns="${namespace}">${lines.join('')}</Types>\n`
}

function vsixManifest(manifest: Readonly<Record<string, unknown>>): string {
  const text = (key: string): string => escapeXml(String(manifest[key] ?? ''))
  const list = (key: string): string => {
    const value = manifest[key]
    return escapeXml(Array.isArray(value) ? value.join(',') : '')
  }
  const engine = (manifest.engines as {readonly vscode?: string} | undefined)?.vscode ?? '*'
  const property = (id: string, value: string): string =>
    `<Property Id="Microsoft.VisualStudio.${id}" Value="${value}"/>`
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
<Metadata>
<Identity Language="en-US" Id="${text('name')}" Version="${text('version')}" Publisher="${text('publisher')}"/>
<DisplayName>${text('displayName')}</DisplayName>
<Description xml:space="preserve">${text('description')}</Description>
<Tags>${list('keywords')}</Tags>
<Categories>${list('categories')}</Categories>
<GalleryFlags>Public</GalleryFlags>
<License>extension/LICENSE.txt</License>
<Properties>
${property('Code.Engine', escapeXml(engine))}
${property('Code.ExtensionDependencies', '')}
${property('Code.ExtensionPack', '')}
${property('Code.ExtensionKind', list('extensionKind'))}
${property('Services.GitHubFlavoredMarkdown', 'true')}
</Properties>
</Metadata>
<Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
<Dependencies/>
<Assets>
<Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
<Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/readme.md" Addressable="true"/>
<Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
</Assets>
</PackageManifest>
`
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
