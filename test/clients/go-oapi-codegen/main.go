// Calls Gangway with the generated client and prints what it got: dialect, status, then the portal's URL or the code.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"example.com/clients/gangway"
)

const (
	returnURL = "https://app.example.com/account"
	elsewhere = "https://elsewhere.example/"
)

var ctx = context.Background()

func clientOf(url, credential string) *gangway.ClientWithResponses {
	authorize := func(_ context.Context, request *http.Request) error {
		request.Header.Set("Authorization", "Bearer "+credential)
		return nil
	}
	return must(gangway.NewClientWithResponses(url, gangway.WithRequestEditorFn(authorize)))
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func userdocks(token, url string) {
	body := gangway.UserdocksCreateBillingPortal{TenantUuid: os.Getenv("GANGWAY_TENANT"), DefaultReturnUrl: url}
	client := clientOf(os.Getenv("GANGWAY_URL"), token)
	response := must(client.CreateBillingPortalWithResponse(ctx, os.Getenv("GANGWAY_APP"), body))
	switch {
	case response.JSON200 != nil:
		fmt.Println("userdocks", 200, response.JSON200.Items[0].NextAction.Url)
	case response.JSON400 != nil:
		fmt.Println("userdocks", 400, response.JSON400.Errors[0].Code)
	case response.JSON401 != nil:
		fmt.Println("userdocks", 401, response.JSON401.Errors[0].Code)
	}
}

func hookbridge(gangwayURL, key, url string) {
	body := gangway.HookbridgeCreatePortalSession{ReturnUrl: &url}
	response := must(clientOf(gangwayURL, key).CreatePortalSessionWithResponse(ctx, body))
	switch {
	case response.JSON200 != nil:
		fmt.Println("hookbridge", 200, response.JSON200.Data.PortalUrl)
	case response.JSON400 != nil:
		fmt.Println("hookbridge", 400, response.JSON400.Error.Code)
		if details := response.JSON400.Error.Details; details != nil {
			for field := range *details {
				fmt.Println("details", field)
			}
		}
	case response.JSON401 != nil:
		fmt.Println("hookbridge", 401, response.JSON401.Error.Code)
	case response.JSON404 != nil:
		fmt.Println("hookbridge", 404, response.JSON404.Error.Code)
	}
}

func main() {
	token := os.Getenv("GANGWAY_TOKEN")
	userdocks(token, returnURL)
	userdocks(token, elsewhere)
	userdocks("header.payload.signature", returnURL)

	url, key := os.Getenv("GANGWAY_URL"), os.Getenv("GANGWAY_API_KEY")
	hookbridge(url, key, returnURL)
	hookbridge(url, key, elsewhere)
	hookbridge(url, key, "https://app.example.com/?a b")
	hookbridge(url, "hb_test_wrong", returnURL)
	hookbridge(url, os.Getenv("GANGWAY_UNSUBSCRIBED_API_KEY"), returnURL)

	// A later version, which answers with more fields.
	hookbridge(os.Getenv("LATER_URL"), key, returnURL)
}
