'use client'

/**
 * The last resort, when even the layout could not be rendered: no styles, no translations, nothing that could fail
 * again.
 */
export default function GlobalErrorPage({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>Something went wrong on our side</h1>
          <p>
            Nothing was changed by this. Try again; if it stays, tell whoever runs this installation, with the time of
            day.
          </p>
          <button type="button" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  )
}
